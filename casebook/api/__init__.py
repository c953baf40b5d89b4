"""Case studies, publications and themes for front ends."""
