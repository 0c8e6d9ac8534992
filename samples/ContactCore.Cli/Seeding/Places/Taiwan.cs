using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Taiwan
{
    public static readonly Country Country = new("TW", 1)
    {
        Names = [Chinese.Traditional],
        Cities =
        [
            new("臺北市=Taipei", null, "10#|11#", "Asia/Taipei"),
            new("高雄市=Kaohsiung", null, "80#", "Asia/Taipei"),
            new("臺中市=Taichung", null, "40#", "Asia/Taipei"),
        ],
        Streets = WordList.Joined(
            "中山=Zhongshan 民生=Minsheng 信義=Xinyi 和平=Heping 忠孝=Zhongxiao 復興=Fuxing 成功=Chenggong",
            "路=_Road 街=_Street"),
        Style = new StreetStyle(Joint: "", Ending: "號"),
        Flat = "+樓",
        Phones = new("886", "0", "912 ### ###", "910 ### ###"),
    };
}
