"""Both pages side by side: ribbons, scrolling as one, overview strip, detail strip, what a screen reader hears."""
