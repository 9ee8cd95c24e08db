"""The window: screens are pictures of records, made with Qt."""
