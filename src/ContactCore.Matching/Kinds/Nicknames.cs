namespace ContactCore.Matching.Kinds;

/// <summary>Given names that are called otherwise: Robert is Bob. Common English ones, and short forms that other languages share.</summary>
internal static class Nicknames
{
    // The full name first; who is called Alex may be any of several.
    private const string Known =
        """
        abigail abby abbie gail
        abraham abe bram
        adelaide addie ada
        albert al bert bertie
        alexander alex alec lex sandy sasha xander alessandro alejandro aleksandr
        alexandra alex lexi sandra sandy sasha
        alfred al alf alfie fred freddie
        alice allie
        amanda mandy
        andrew andy drew andre andreas andrei andrzej
        angela angie
        ann anne anna annie nan nancy hanna hannah anya
        anthony tony antonio anton
        archibald archie
        arthur art artie
        augustus gus august
        barbara barb barbie babs
        bartholomew bart
        beatrice bea trixie
        benjamin ben benny benji
        bernard bernie
        bradley brad
        bridget biddy bridie
        caroline carrie carol lina
        catherine cathy cath kate katie kit kitty katherine kathryn kathleen katharina katarina ekaterina katya
        cecilia cissy celia
        charles charlie chuck chas karl carlos carl
        charlotte lottie charlie
        christian chris
        christina chris chrissy tina kristina christine
        christopher chris topher kit kristof
        clarence clare
        cornelius con neil
        cynthia cindy
        daniel dan danny
        david dave davy
        deborah deb debbie debra
        dennis denny
        dominic dom nick
        donald don donnie
        dorothy dot dottie dolly dora
        douglas doug
        edmund ed eddie ned ted
        edward ed eddie ned ted teddy eduardo
        edwin ed eddie
        eleanor ellie nell nellie nora
        elizabeth liz lizzie beth betty betsy bess eliza elsie libby lisa elisabeth
        emily em emmy
        emma em
        eugene gene evgeny
        evelyn eve evie
        ezekiel zeke
        florence flo florrie
        frances fran fanny frankie
        francis frank frankie fran francisco francesco franz
        frederick fred freddie fritz friedrich
        gabriel gabe
        gabrielle gabby
        genevieve gen jenny
        geoffrey geoff jeff jeffrey
        george georgie jorge jiri georg giorgio
        gerald gerry jerry
        gertrude gertie trudy
        gilbert gil
        gregory greg
        gwendolyn gwen
        harold harry hal
        harriet hattie
        helen nell ella elena helena lena
        henry hank harry hal heinrich enrique
        herbert bert herb
        howard howie
        hubert bert
        ignatius iggy
        isaac ike
        isabella bella isa izzy isabel
        jacob jake jakob
        jacqueline jackie
        james jim jimmy jamie jem
        jane janie jenny
        janet jan
        jeanette jean jeannie
        jeremiah jerry jem
        jeremy jerry jem
        jessica jess jessie
        joanna jo joan joanne
        john jack johnny jon johann juan giovanni ivan jan hans
        jonathan jon jonny nathan
        joseph joe joey jose josef giuseppe
        josephine jo josie
        joshua josh
        judith judy
        julia julie jules
        julian jules
        katelyn kate
        kenneth ken kenny
        kimberly kim
        lawrence larry laurie laurence lorenzo
        leonard len lenny leo
        leopold leo
        lillian lil lily
        louis lou luis lewis ludwig
        louise lou lulu
        lucille lucy
        madeleine maddie
        magdalena lena magda
        margaret maggie meg peggy marge madge greta daisy rita margarita
        maria mary marie mariya masha
        martha marty patty
        martin marty
        mary molly polly may mae minnie
        matthew matt matty mateo matteo
        maximilian max
        melissa missy mel lissa
        michael mike mick micky mikey mikhail miguel michele misha
        michelle shelly
        mildred millie
        mitchell mitch
        nathan nate
        nathaniel nate nat nathan
        nicholas nick nicky klaus nikolai nico
        nicole nicky nikki
        norman norm
        oliver ollie
        pamela pam
        patricia pat patty tricia trish
        patrick pat paddy rick
        paul pablo paolo pavel
        penelope penny
        peter pete pedro pietro pyotr piotr
        philip phil pip felipe
        priscilla cilla
        rachel rae
        raymond ray
        rebecca becky becca
        reginald reg reggie
        richard rick rich dick ricky richie ricardo
        robert rob bob bobby robbie bert roberto
        roderick rod
        rodney rod
        roger rog
        ronald ron ronnie
        rosemary rose rosie
        russell russ
        samantha sam sammy
        samuel sam sammy
        sarah sally sadie sara
        sebastian seb
        solomon sol
        sophia sophie sofia
        stanley stan
        stephanie steph steffi
        stephen steve stevie steven stefan esteban
        susan sue susie suzie susanna suzanne
        sylvester sly
        teresa terry tess tessa theresa
        terence terry
        theodore ted teddy theo
        thomas tom tommy tomas
        timothy tim timmy
        tobias toby
        valentine val
        valerie val
        vanessa nessa
        veronica ronnie vera
        victor vic viktor
        victoria vicky tori
        vincent vince vinny
        virginia ginny
        vladimir vova volodya
        walter walt wally
        wilfred wilf fred
        wilhelmina mina minnie
        william will bill billy willy liam wilhelm guillermo
        winifred winnie
        zachary zach zack
        """;

    private static readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Groups = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names that a name may stand for, by number, from the first; none of a name that is called nothing else.</summary>
    public static ReadOnlySpan<int> GroupsOf(ReadOnlySpan<char> name) => Groups.TryGetValue(name, out int[]? groups) ? groups : [];

    /// <summary>Whether two names may be one person's.</summary>
    public static bool AreOfOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => GroupsOf(left).ContainsAny(GroupsOf(right));

    private static Dictionary<string, int[]> Read()
    {
        string[] lines = Known.ReplaceLineEndings("\n").Split('\n');
        return lines.SelectMany((line, group) => line.Split(' ').Select(name => (name, group)))
            .GroupBy(one => one.name, one => one.group, StringComparer.Ordinal)
            .ToDictionary(name => name.Key, name => name.Distinct().ToArray(), StringComparer.Ordinal);
    }
}
