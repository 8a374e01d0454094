"""DataFrames and nouns -> Markdown, LaTeX, CSV, HTML and the terminal."""
