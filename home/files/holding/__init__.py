"""Files that wait in the database until the private storage takes them."""
