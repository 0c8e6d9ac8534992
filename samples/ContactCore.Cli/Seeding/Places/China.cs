using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.Places;

internal static class China
{
    public static readonly Country Country = new("CN", 3)
    {
        Names = [Chinese.Simplified],
        Cities =
        [
            new("北京=Beijing", "北京市", "1000##", "Asia/Shanghai"),
            new("上海=Shanghai", "上海市", "2000##", "Asia/Shanghai"),
            new("广州=Guangzhou", "广东省", "5100##", "Asia/Shanghai"),
            new("深圳=Shenzhen", "广东省", "5180##", "Asia/Shanghai"),
            new("成都=Chengdu", "四川省", "6100##", "Asia/Shanghai"),
            new("西安=Xian", "陕西省", "7100##", "Asia/Shanghai"),
        ],
        Streets = WordList.Joined(
            "中山=Zhongshan 人民=Renmin 解放=Jiefang 建设=Jianshe 和平=Heping 新华=Xinhua 文化=Wenhua 长江=Changjiang 南京=Nanjing 北京=Beijing",
            "路=_Road 街=_Street 大道=_Avenue"),
        Style = new StreetStyle(Joint: "", Ending: "号"),
        Flat = "+单元#0#室",
        Phones = new("86", "", "138 #### ####", "139 #### ####"),
    };
}
