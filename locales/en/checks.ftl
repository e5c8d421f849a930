### What the checks of dilmanc say: their findings, and the page that explains each of them.
