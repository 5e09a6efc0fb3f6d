"""How the window looks: faces, colours of the theme, icons, small signs, painting from right to left."""
