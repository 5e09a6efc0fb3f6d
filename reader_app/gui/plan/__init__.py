"""Where everything of a comparison lies, worked out before anything is painted; no Qt."""
