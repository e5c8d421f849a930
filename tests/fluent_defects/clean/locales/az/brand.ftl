### Proqramın bütün mətnlərində işlənən adlar.

-app-name = { $case ->
   *[nominative] Oxu zalı
    [genitive] Oxu zalının
    [locative] Oxu zalında
}
-vendor-name = Milli Kitabxana
