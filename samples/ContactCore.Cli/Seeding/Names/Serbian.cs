namespace ContactCore.Cli.Seeding.Names;

internal static class Serbian
{
    public static readonly NameSet Names = new()
    {
        Language = "sr",
        Women = WordList.Of(
            "Милица=Milica Јелена=Jelena Љиљана=Ljiljana Марија=Marija Драгана=Dragana Снежана=Snežana Ана=Ana Ђурђица=Đurđica Биљана=Biljana Весна=Vesna Његосава=Njegosava"),
        Men = WordList.Of(
            "Драган=Dragan Милан=Milan Никола=Nikola Душан=Dušan Ђорђе=Đorđe Љубомир=Ljubomir Саша=Saša Жељко=Željko Стефан=Stefan Лука=Luka Његош=Njegoš Петар=Petar"),
        Surnames = WordList.Joined(
            "Јован=Jovan Петров=Petrov Никол=Nikol Марков=Markov Ђорђев=Đorđev Стојан=Stojan Павлов=Pavlov Милошев=Milošev Живков=Živkov Лазарев=Lazarev Тодоров=Todorov Васиљев=Vasiljev Ковачев=Kovačev Љубич=Ljubič",
            "ић=ić"),
        Nicknames = Nicknames.Of(
            "Милица=Мица Јелена=Јеца Љиљана=Љиља Марија=Маја Драгана=Гага Снежана=Снежа Драган=Гага Никола=Џони Душан=Дуле Ђорђе=Ђоле Љубомир=Љуба Стефан=Стефке Петар=Пера"),
    };
}
