"""People of two tellings joined: names that mean one person, and titles."""
