"""The five tabs over what was found: lists of cards, filters, the overview."""
