### Названия, которые стоят во всех текстах программы.

-app-name = { $case ->
   *[nominative] Читальный зал
    [genitive] Читального зала
    [prepositional] Читальном зале
}
    .gender = masculine
-vendor-name = Национальная библиотека
    .gender = feminine
