"""Programmes and calls for front ends."""
