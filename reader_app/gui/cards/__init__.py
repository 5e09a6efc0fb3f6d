"""What the sidebar's cards say and offer, as plain values; no Qt."""
