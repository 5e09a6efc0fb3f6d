"""Who says what: cues, speakers, the words reported, passages in marks and their turns."""
