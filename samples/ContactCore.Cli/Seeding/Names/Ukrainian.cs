namespace ContactCore.Cli.Seeding.Names;

internal static class Ukrainian
{
    public static readonly NameSet Names = new()
    {
        Language = "uk",
        Women = WordList.Of(
            """
            Олена=Olena Наталія=Nataliia Ірина=Iryna Тетяна=Tetiana Оксана=Oksana Марія=Mariia Ганна=Hanna Юлія=Yuliia Світлана=Svitlana
            Людмила=Liudmyla Катерина=Kateryna Галина=Halyna Вікторія=Viktoriia Надія=Nadiia Софія=Sofiia Дарина=Daryna Соломія=Solomiia
            Олександра=Oleksandra Єва=Yeva Їванка=Ivanka Любов=Liubov
            """),
        Men = WordList.Of(
            """
            Олександр=Oleksandr Сергій=Serhii Володимир=Volodymyr Андрій=Andrii Микола=Mykola Василь=Vasyl Іван=Ivan Юрій=Yurii
            Дмитро=Dmytro Михайло=Mykhailo Петро=Petro Богдан=Bohdan Тарас=Taras Ярослав=Yaroslav Максим=Maksym Назар=Nazar Євген=Yevhen
            Григорій=Hryhorii Остап=Ostap Олексій=Oleksii
            """),
        Surnames = WordList.Of(
            """
            Шевченко=Shevchenko Бондаренко=Bondarenko Коваленко=Kovalenko Ткаченко=Tkachenko Мельник=Melnyk Бойко=Boiko Кравчук=Kravchuk
            Поліщук=Polishchuk Шевчук=Shevchuk Лисенко=Lysenko Мороз=Moroz Марченко=Marchenko Гончар=Honchar Журавель=Zhuravel
            Вовк=Vovk Щербак=Shcherbak
            """).Or(
            50,
            "Петр=Petr Іван=Ivan Павл=Pavl Гнат=Hnat Роман=Roman Клим=Klym Степан=Stepan Данил=Danyl Захар=Zakhar Панас=Panas Тимош=Tymosh Юрч=Yurch Савч=Savch Федор=Fedor Гриц=Hryts Карп=Karp",
            "енко=enko ук=uk ишин=yshyn івський=ivskyi ович=ovych"),
        Feminine = surname => Endings.Replaced(surname, ("ський", "ська", "skyi", "ska")),
        Nicknames = Nicknames.Of(
            """
            Олена=Оленка,Леся Наталія=Наталка Ірина=Іра Тетяна=Таня Оксана=Ксеня Марія=Марійка Ганна=Ганя,Галя Юлія=Юля Світлана=Світа
            Людмила=Люда Катерина=Катя Вікторія=Віка Надія=Надя Софія=Соня Дарина=Даша Соломія=Соля Олександра=Леся Любов=Люба
            Олександр=Сашко,Олесь Сергій=Сергійко Володимир=Володя,Вова Микола=Коля Василь=Васько Іван=Івась Юрій=Юрко Дмитро=Дмитрик,Діма
            Михайло=Мишко Петро=Петрик Богдан=Даня Ярослав=Славко Євген=Женя Григорій=Гриць Олексій=Льоша
            """),
    };
}
