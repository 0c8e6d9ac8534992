namespace ContactCore.Cli.Seeding.Names;

internal static class Thai
{
    public static readonly NameSet Names = new()
    {
        Language = "th",
        Women = WordList.Of(
            "สมหญิง=Somying มาลี=Malee สุดา=Suda วิภา=Wipha นภา=Napha กัญญา=Kanya พิมพ์=Pim อรุณี=Arunee จันทร์=Chan ดวงใจ=Duangjai ปราณี=Pranee รัตนา=Rattana ศิริพร=Siriporn"),
        Men = WordList.Of(
            "สมชาย=Somchai สมศักดิ์=Somsak ประเสริฐ=Prasert วิชัย=Wichai สุรชัย=Surachai ธนา=Thana อนันต์=Anan กิตติ=Kitti ณัฐ=Nat พงษ์=Phong ชัยวัฒน์=Chaiwat ปกรณ์=Pakorn เอกชัย=Ekachai"),
        Surnames = WordList.Of("ใจดี=Jaidee แสงทอง=Saengthong สุขใจ=Sukjai รักไทย=Rakthai มีสุข=Meesuk").Or(
            85,
            "ศรี=Sri ทอง=Thong วงศ์=Wong จันทร=Chanthara รัตน=Rattana สุวรรณ=Suwan บุญ=Boon ชัย=Chai พงษ์=Phong ธรรม=Tham",
            "สุข=suk วงศ์=wong ชัย=chai กุล=kun รักษ์=rak พันธ์=phan ศิริ=siri มงคล=mongkhon เจริญ=charoen ทรัพย์=sap"),
        Nicknames = Nicknames.Of("มาลี=ลี สุดา=ดา วิภา=ภา กัญญา=ญา พิมพ์=พิม รัตนา=นา สมชาย=ชาย สมศักดิ์=ศักดิ์ วิชัย=ชัย ธนา=นะ กิตติ=กิต ณัฐ=นัท ปกรณ์=กร เอกชัย=เอก"),
    };
}
