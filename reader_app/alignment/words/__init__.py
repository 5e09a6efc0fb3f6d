"""Which words of two aligned stretches differ: words read and numbered, common runs, edits that tile both sides."""
