"""From bytes to text: sets of characters, zip archives, XML as a stream, signs that cannot be seen."""
