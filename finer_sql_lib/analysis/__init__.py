"""What notebooks ask of evaluated runs: frames, tests and tables, beside the reported numbers."""
