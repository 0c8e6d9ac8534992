using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Korea
{
    public static readonly Country Country = new("KR", 4)
    {
        Names = [Korean.Names],
        Cities =
        [
            new("서울=Seoul", null, "04###|06###", "Asia/Seoul"),
            new("부산=Busan", null, "48###", "Asia/Seoul"),
            new("대구=Daegu", null, "41###", "Asia/Seoul"),
            new("인천=Incheon", null, "22###", "Asia/Seoul"),
            new("광주=Gwangju", null, "61###", "Asia/Seoul"),
            new("제주=Jeju", null, "63###", "Asia/Seoul"),
        ],
        Streets = WordList.Joined(
            "세종=Sejong 중앙=Jungang 강남=Gangnam 한강=Hangang 충무=Chungmu 을지=Eulji 동성=Dongseong 해운대=Haeundae 평화=Pyeonghwa 무궁화=Mugunghwa",
            "대로=-daero 로=-ro 길=-gil"),
        Flat = "+0#호",
        Phones = new("82", "0", "10 2### ####", "10 3### ####"),
    };
}
