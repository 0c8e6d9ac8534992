using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class Vietnam
{
    public static readonly Country Country = new("VN", 3)
    {
        Names = [Vietnamese.Names],
        Cities =
        [
            new("Hà_Nội=Hanoi", null, "10####|11####", "Asia/Ho_Chi_Minh"),
            new("Thành_phố_Hồ_Chí_Minh=Ho_Chi_Minh_City", null, "70####", "Asia/Ho_Chi_Minh"),
            new("Đà_Nẵng=Da_Nang", null, "55####", "Asia/Ho_Chi_Minh"),
            new("Huế=Hue", null, "49####", "Asia/Ho_Chi_Minh"),
            new("Cần_Thơ=Can_Tho", null, "90####", "Asia/Ho_Chi_Minh"),
        ],
        Streets = WordList.Joined(
            "Đường Phố Đường",
            "Lê_Lợi Nguyễn_Huệ Trần_Hưng_Đạo Hai_Bà_Trưng Lý_Thường_Kiệt Nguyễn_Trãi Phan_Chu_Trinh Quang_Trung Điện_Biên_Phủ Hàng_Bông",
            " "),
        Style = new StreetStyle(HouseFirst: true),
        Flat = "Phòng +0#",
        Shortened = [("Đường", "Đ."), ("Phố", "P.")],
        Phones = new("84", "0", "91 ### ## ##", "94 ### ## ##"),
    };
}
