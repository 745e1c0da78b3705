import type { Boilerplate } from "../../pack/contract.ts";

export const boilerplate: Boilerplate = {
  teaser: `
    read also | also read | read more | read more on | read next | read the full | read related | see also | more on this
    more on this story | more on this topic | more from | more news | more stories | you may also like | you might also like
    you may also be interested in | you might be interested in | recommended for you | recommended | related | related articles
    related news | related stories | related posts | related content | related topics | related links | related items
    latest news | latest stories | latest posts | most read | most popular | trending | trending now | top stories
    in other news | other news | up next | next article | previous article | next post | previous post | next story
    previous story | previous news | next news | don't miss | editor's picks | editors' picks | watch | watch also
    watch now | listen | further reading | external links | useful links | popular news | similar news | similar articles`,
  caption: `
    caption | photo caption | image caption | picture caption | in the photo | in this photo | in the picture
    in this picture | in the image | pictured | file photo | file picture | photo above | above photo | photo shows
    this photo shows | this handout photo | a handout photo | illustration photo | group photo | photo by`,
  credit: `
    photo | photos | image | images | picture | pictures | credit | credits | photo credit | image credit | picture credit
    photo courtesy | courtesy | photographer | source | infographic | file`,
  footer: `
    like this | loading | source link | share | tweet | print | email | e-mail | facebook | twitter | x | whatsapp | telegram | linkedin | pinterest | reddit
    instagram | youtube | viber | messenger | skype | comments | comment | like | save | copy link | bookmark | views
    share this | share article | share on | share via | share this article | share this page | share this story
    share with friends | share on facebook | share on twitter | print this page | print this article | print page
    send to a friend | email this | post a comment | leave a comment | leave a reply | add a comment | write a comment
    view comments | no comments | join the conversation | follow us | follow us on | follow me | like us on | find us on
    subscribe | subscribe to | subscribe now | sign up | sign up for | sign in | log in | login | newsletter
    join our | download our | download | downloads | get the app | support us | donate | advertisement | advertise with us
    ad | sponsored | all rights reserved | copyright | terms of use | terms and conditions | privacy policy | privacy
    cookie policy | cookies | this site uses cookies | we use cookies | this website uses cookies | disclaimer
    accessibility | sitemap | imprint | the views expressed | views expressed | the opinions expressed | opinions expressed
    this article was | this article first appeared | this story was | this content was | with additional reporting
    reporting by | editing by | additional reporting by | edited by | translated by | writing by | compiled by
    if you have noticed an error | if you notice an error | found an error | found a typo | report an error
    tags | tag | tagged | keywords | categories | category | topics | filed under | posted in | hashtags
    back to top | back to list | back to news | back | go back | top | arrow up | home icon | close | menu | load more
    show more | see more | view all | view more | font size | text size | reading time | min read | number of views | hits
    tel | telephone | phone | fax | mobile | e-mail us | visit our website | photo gallery | gallery | image gallery
    permalink | short link | source | sources | pdf`,
  end: `
    ends | end | contact | contacts | contact us | media contact | media contacts | media contact information
    press contact | press contacts | press office | contact information | contact details | contact person
    media enquiries | media inquiries | press enquiries | press inquiries | for media enquiries | for media inquiries
    for press enquiries | for more information | for further information | for additional information
    for more details | for enquiries | note to editors | notes to editors | notes for editors | editor's note
    background for editors | about the author | about the authors | about the writer | references | footnotes`,
  byline: `
    by | written by | author | authors | text by | story by | report by | words by | posted by | published by
    reported by | analysis by | opinion by`,
  published: `
    date | dated | published | published on | published at | published by | publication date | date published | date of issue
    released | released on | release date | posted | posted on | posted at | updated | updated on | updated at | last updated
    last update | last modified | last revised | modified | created | created on | first published | issued | issued on
    date posted | press release | press release no | press release of | media release | news release | time | uploaded`,
  header: `
    welcome to | accessibility links | responsive ad slot | our privacy | privacy statement | cookie settings | i agree
    by continuing to browse | please enable | please turn on | javascript is disabled | you need to enable | you are here | home | homepage | main page | navigation | main menu | menu | search | skip to content
    skip to main content | skip to navigation | toggle navigation | language | languages | english | tell a friend
    print version | printable version | print-friendly | printer-friendly version | for immediate release
    immediate release | press release | press releases | media release | news release | press statement | statement
    media note | readout | news | latest | breaking | breaking news | exclusive | update | opinion | analysis | interview
    commentary | editorial | feature | features | politics | economy | economics | business | world | international | national
    diplomacy | foreign affairs | speech | speeches | press room | newsroom | media center | media centre | events
    announcements | society | region | main news`,
};
