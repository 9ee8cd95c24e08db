"""Forms over the page: plain values in, plain values out."""
