### Names that every text of the program uses.

-app-name = Reading Room
-vendor-name = National Library
    .gender = neuter
