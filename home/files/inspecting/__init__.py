"""Looking into an upload before anybody else does: what it is, and whether it would do harm."""
