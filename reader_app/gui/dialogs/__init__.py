"""Windows beside the main one: choices, export and print, keys, help."""
