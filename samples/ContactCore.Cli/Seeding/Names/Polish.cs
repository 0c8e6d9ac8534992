namespace ContactCore.Cli.Seeding.Names;

internal static class Polish
{
    public static readonly NameSet Names = new()
    {
        Language = "pl",
        Women = WordList.Of(
            """
            Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Aleksandra Zofia Monika Teresa
            Danuta Natalia Łucja Bożena Grażyna Jadwiga Stanisława Świętosława Żaneta Weronika Kinga
            """),
        Men = WordList.Of(
            """
            Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Stanisław Jakub Adam Łukasz Zbigniew Jerzy Tadeusz Mateusz Józef
            Władysław Wojciech Grzegorz Sławomir Przemysław Żelisław Bartłomiej Zdzisław Mirosław
            """),
        Surnames = WordList.Of(
            """
            Nowak Wójcik Kowalczyk Woźniak Mazur Krawczyk Kaczmarek Zając Król Wróbel Pawlak Stępień Duda Sikora Bąk Pietrzak Włodarczyk
            Żółty Gołąb Dąb Ćwik Świątek
            """).Or(
            60,
            "Kowal Wiśniew Dąbrow Lewandow Zieliń Szymań Jankow Wojciechow Kamiń Piotrow Grabow Nowakow Pawłow Michal Jabłoń Majew Olszew Jaworow Malinow Adamow Rutkow Ostrow Sokołow Wyszyń Górec Bielec Dolec",
            "ski"),
        Feminine = surname => surname.Native.EndsWith("ski", StringComparison.Ordinal)
            ? new Spelling(surname.Native[..^1] + "a", surname.Latin[..^1] + "a")
            : surname,
        Nicknames = Nicknames.Of(
            """
            Katarzyna=Kasia Małgorzata=Gosia,Małgosia Agnieszka=Aga Barbara=Basia Krystyna=Krysia Elżbieta=Ela Magdalena=Magda Joanna=Asia
            Aleksandra=Ola Zofia=Zosia Danuta=Danka Natalia=Nata Grażyna=Grażka Jadwiga=Jadzia Stanisława=Stasia Anna=Ania Maria=Marysia
            Ewa=Ewka Krzysztof=Krzysiek Andrzej=Andrzejek Tomasz=Tomek Paweł=Pawełek Jan=Janek,Jaś Michał=Michaś Stanisław=Staszek Jakub=Kuba
            Zbigniew=Zbyszek Jerzy=Jurek Tadeusz=Tadek Mateusz=Mati Józef=Józek Władysław=Władek Wojciech=Wojtek Grzegorz=Grzesiek
            Sławomir=Sławek Przemysław=Przemek Bartłomiej=Bartek Zdzisław=Zdzich Mirosław=Mirek Piotr=Piotrek
            """),
    };
}
