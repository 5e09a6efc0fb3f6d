"""What is open and where the reader is, what they put right and noted, and what is remembered between starts."""
