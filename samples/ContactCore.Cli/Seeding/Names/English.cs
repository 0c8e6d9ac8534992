namespace ContactCore.Cli.Seeding.Names;

internal static class English
{
    public static readonly NameSet Names = new()
    {
        Language = "en",
        Women = WordList.Of(
            """
            Mary Elizabeth Jennifer Linda Susan Margaret Sarah Karen Emily Emma Olivia Jessica Charlotte Amelia Sophie Katherine
            Rebecca Victoria Alice Grace Hannah Lucy Eleanor Deborah Patricia Barbara Christine Abigail Samantha Jacqueline
            Theresa Frances Dorothy Josephine Gwendolyn Rosemary Harriet Beatrice Philippa Imogen
            """),
        Men = WordList.Of(
            """
            James John Robert Michael William David Thomas Richard Joseph Charles Daniel Matthew Andrew Christopher Anthony
            Edward George Benjamin Samuel Alexander Nicholas Jonathan Stephen Patrick Peter Henry Frederick Timothy Gregory
            Kenneth Ronald Lawrence Leonard Theodore Nathaniel Dominic Rupert Gareth Callum Duncan
            """),
        Surnames = WordList.Of(
            """
            Smith Jones Taylor Brown Williams Wilson Johnson Davies Evans Robinson Wright Thompson Walker White Edwards Green
            Hall Wood Harris Clarke Lewis Martin Jackson O'Brien O'Connor Murphy Kelly Byrne MacDonald McKenzie Campbell Stewart
            Cooper Turner Parker Baker Carter Mitchell Phillips Morgan Bennett Fitzgerald
            """).Or(
            45,
            "Ash Black Brad Brook Clay Cold Elm Fair Gold Green Hart Hazel Heath Holl Kings Lang Mar Mill North Oak Red Rock Sand Shel Stan Stone Thorn Wake West Whit Win Wood",
            "bridge brook burn bury combe dale den field ford gate grave ham hill hurst land ley man more shaw stead ton well wick wood worth"),
        Nicknames = Nicknames.Of(
            """
            Elizabeth=Liz,Beth,Betty,Lizzie Jennifer=Jen,Jenny Susan=Sue Margaret=Maggie,Peggy Katherine=Kate,Kathy,Katie Rebecca=Becky
            Victoria=Vicky,Tori Deborah=Debbie,Deb Patricia=Pat,Trish Barbara=Barb Christine=Chris,Tina Abigail=Abby Samantha=Sam
            Jacqueline=Jackie Theresa=Terry,Tess Frances=Fran Dorothy=Dot,Dottie Josephine=Jo,Josie Gwendolyn=Gwen Charlotte=Lottie
            Eleanor=Ellie,Nell Jessica=Jess Philippa=Pippa Harriet=Hattie James=Jim,Jimmy,Jamie John=Jack,Johnny Robert=Bob,Rob,Bobby
            Michael=Mike,Mick William=Bill,Will,Billy David=Dave Thomas=Tom Richard=Rick,Dick,Richie Joseph=Joe Charles=Charlie,Chuck
            Daniel=Dan,Danny Matthew=Matt Andrew=Andy,Drew Christopher=Chris,Kit Anthony=Tony Edward=Ed,Ted,Eddie Benjamin=Ben
            Samuel=Sam Alexander=Alex,Sandy Nicholas=Nick Jonathan=Jon Stephen=Steve Patrick=Pat,Paddy Peter=Pete Henry=Harry,Hank
            Frederick=Fred Timothy=Tim Gregory=Greg Kenneth=Ken Ronald=Ron Lawrence=Larry Leonard=Len,Lenny Theodore=Ted,Theo
            Nathaniel=Nat,Nate Dominic=Dom
            """),
    };
}
