"""Which sentences tell the same: likeness, a lattice, what keeps the order and what was moved."""
