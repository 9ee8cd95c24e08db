"""Where things lie on this computer, and what the person at it prefers."""
