"""What makes the made-up sample and its tiny models: nobody who uses the library needs it, and nobody imports it."""
