namespace ContactCore.Cli.Seeding.Names;

internal static class Vietnamese
{
    public static readonly NameSet Names = new()
    {
        Language = "vi",
        Women = WordList.Joined(
            "Thị Ngọc Thu Thanh Phương Minh Kim Bích Quỳnh Diệu",
            "Mai Lan Hương Hoa Linh Thảo Trang Hằng Nga Yến Vân Thủy Hạnh Nhung Tuyết Oanh",
            " "),
        Men = WordList.Joined(
            "Văn Đức Minh Quang Hữu Công Ngọc Xuân Đình Anh",
            "Hùng Dũng Tuấn Nam Long Sơn Hải Thắng Cường Phúc Bình Hiếu Trung Khánh Đạt Lộc",
            " "),
        Surnames = WordList.Of("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Đinh Mai"),
        CouplesOfOneName = 0,
    };
}
