"""What a reader puts right, and what that asks of the pairing."""
