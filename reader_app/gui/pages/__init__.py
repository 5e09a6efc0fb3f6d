"""A page of text with its marks: one telling, or both as one redlined column."""
