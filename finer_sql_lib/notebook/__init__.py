"""What a notebook needs: its setup, an early end, the strict runner, and what this machine can run."""
