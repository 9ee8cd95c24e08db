"""Lists as Qt models over windows of rows."""
