"""Alignment and two casts in, a comparison out."""
