"""Work in other processes and threads: reading, comparing, people and quotes."""
