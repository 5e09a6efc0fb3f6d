"""From bytes to text: character sets, zip archives, XML as a stream, invisible characters."""
