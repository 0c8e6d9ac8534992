namespace ContactCore.Cli.Seeding.Names;

internal static class Bulgarian
{
    public static readonly NameSet Names = new()
    {
        Language = "bg",
        Women = WordList.Of(
            "Мария=Maria Иванка=Ivanka Елена=Elena Йорданка=Yordanka Пенка=Penka Виктория=Viktoria Радка=Radka Десислава=Desislava Цветелина=Tsvetelina Гергана=Gergana Надежда=Nadezhda Ралица=Ralitsa Снежана=Snezhana"),
        Men = WordList.Of(
            "Георги=Georgi Иван=Ivan Димитър=Dimitar Николай=Nikolay Петър=Petar Христо=Hristo Йордан=Yordan Александър=Aleksandar Стефан=Stefan Васил=Vasil Любомир=Lyubomir Красимир=Krasimir Пламен=Plamen"),
        Surnames = WordList.Joined(
            "Иван=Ivan Георги=Georgi Димитр=Dimitr Петр=Petr Никол=Nikol Христ=Hrist Стоян=Stoyan Тодор=Todor Ангел=Angel Йордан=Yordan Васил=Vasil Колар=Kolar Попп=Popp Златар=Zlatar Вълк=Valk Михайл=Mihayl",
            "ов=ov ев=ev"),
        Feminine = surname => new Spelling(surname.Native + "а", surname.Latin + "a"),
        Nicknames = Nicknames.Of(
            "Мария=Мими Елена=Ели Йорданка=Данче Виктория=Вики Десислава=Деси Цветелина=Цвети Надежда=Надя Ралица=Рали Георги=Гошо,Жоро Иван=Ванко Димитър=Митко Николай=Ники Петър=Пешо Христо=Ицо Йордан=Данчо Александър=Сашо,Алекс Стефан=Стефчо Васил=Васко Красимир=Краси"),
    };
}
