"""The people of an article, and whom a pronoun or a role most likely means."""
