"""The language model: found, checked, loaded, and a page through it as the rules walk over it."""
