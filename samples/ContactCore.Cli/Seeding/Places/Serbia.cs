using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Serbia
{
    public static readonly Country Country = new("RS", 1)
    {
        Names = [Serbian.Names],
        Cities =
        [
            new("Београд=Belgrade", null, "110##|111##", "Europe/Belgrade"),
            new("Нови_Сад=Novi_Sad", null, "210##", "Europe/Belgrade"),
            new("Ниш=Nis", null, "180##", "Europe/Belgrade"),
        ],
        Streets = WordList.Of("Кнеза_Милоша=Kneza_Miloša Краља_Петра=Kralja_Petra Његошева=Njegoševa Светосавска=Svetosavska Булевар_ослобођења=Bulevar_oslobođenja Цара_Душана=Cara_Dušana Шумадијска=Šumadijska Ђачка=Đačka"),
        Flat = "стан +",
        Shortened = [("Булевар", "Бул.")],
        Phones = new("381", "0", "64 ### ####", "63 ### ####"),
    };
}
