namespace ContactCore.Cli.Seeding.Names;

internal static class Hebrew
{
    public static readonly NameSet Names = new()
    {
        Language = "he",
        Women = WordList.Of("נועה=Noa שרה=Sarah רחל=Rachel מרים=Miriam תמר=Tamar יעל=Yael מיכל=Michal רבקה=Rivka אביגיל=Avigail שירה=Shira חנה=Hanna"),
        Men = WordList.Of("דוד=David משה=Moshe יוסף=Yosef אברהם=Avraham יעקב=Yaakov דניאל=Daniel איתי=Itai יצחק=Yitzhak אורי=Uri נועם=Noam שמואל=Shmuel"),
        Surnames = WordList.Of("כהן=Cohen לוי=Levi מזרחי=Mizrahi פרץ=Peretz ביטון=Biton דהן=Dahan אברהם=Avraham פרידמן=Friedman מלכה=Malka אזולאי=Azoulay כץ=Katz יוסף=Yosef עמר=Amar אוחיון=Ohayon שפירא=Shapira").Or(
            40,
            "גולד=Gold רוזן=Rosen זילבר=Silber וייס=Weiss ברק=Bark גרין=Green",
            "ברג=berg מן=man שטיין=stein בלום=blum פלד=feld"),
        Nicknames = Nicknames.Of("שרה=שרי רחל=רחלי מרים=מירי תמר=תמי יעל=יעלי מיכל=מיכי רבקה=ריקי אביגיל=אבי דוד=דודי משה=מושיק יוסף=יוסי אברהם=אבי יעקב=קובי דניאל=דני יצחק=איציק שמואל=שמוליק"),
    };
}
