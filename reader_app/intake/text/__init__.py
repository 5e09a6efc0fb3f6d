"""What a plain text shows of its making: paragraphs, dates, bylines, furniture, language, and what was lost."""
