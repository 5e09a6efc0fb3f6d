"""More than two tellings: the shelf over the pages and the table of every pair."""
