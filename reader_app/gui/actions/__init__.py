"""All that can be asked of the window: one table, made into menus and keys."""
