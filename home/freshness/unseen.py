"""What `home` and others keep in the database and no public page shows. Upper floors declare what is theirs."""

from django.conf import settings

from praktijkpodium.home.freshness import watching

# Models of apps that are not installed do no harm.
_OTHERS = (
    # Who may sign in, and who did
    *("sessions.Session", "account.EmailAddress", "account.EmailConfirmation"),
    *("mfa.Authenticator", "socialaccount.SocialAccount", "socialaccount.SocialApp", "socialaccount.SocialToken"),
    *("auth.Permission", "auth.Group", "auth.Group_permissions", "admin.LogEntry"),
    *(f"{settings.AUTH_USER_MODEL}_groups", f"{settings.AUTH_USER_MODEL}_user_permissions"),
    *("wagtailcore.GroupPagePermission", "wagtailcore.GroupCollectionPermission", "wagtailcore.GroupSitePermission"),
    *("wagtailcore.APIToken", "wagtailusers.UserProfile", "wagtailadmin.Admin"),
    # The work of editors: drafts, comments, moderation, what they did
    *("wagtailcore.Revision", "wagtailadmin.EditingSession", "wagtailadmin.FormState", "wagtailcore.UploadedFile"),
    *("wagtailcore.Comment", "wagtailcore.CommentReply", "wagtailcore.PageSubscription"),
    *("wagtailcore.PageLogEntry", "wagtailcore.ModelLogEntry", "wagtailcore.ReferenceIndex"),
    *(
        "wagtailcore.Workflow",
        "wagtailcore.WorkflowPage",
        "wagtailcore.WorkflowContentType",
        "wagtailcore.WorkflowTask",
    ),
    *("wagtailcore.WorkflowState", "wagtailcore.TaskState", "wagtailcore.Task"),
    *("wagtailcore.GroupApprovalTask", "wagtailcore.GroupApprovalTask_groups"),
    # What visitors send and search
    *("wagtailforms.FormSubmission", "wagtailsearchpromotions.Query", "wagtailsearchpromotions.QueryDailyHits"),
    # Wagtail's search index: saving a draft writes to it, and a page that answers a question is not kept
    *("wagtailsearch.IndexEntry", "wagtailsearch.SQLiteFTSIndexEntry"),
    # Ours: what is in it is seen when its IndexState says so
    *("praktijkpodium_search.IndexedDocument", "praktijkpodium_search.Passage", "praktijkpodium_search.Word"),
    "praktijkpodium_search.PendingChange",
    *("praktijkpodium_search.SynonymGroup", "praktijkpodium_search.PinnedResults", "praktijkpodium_search.Exclusion"),
    *("praktijkpodium_search.SearchTotal", "praktijkpodium_search.AskedQuestion", "praktijkpodium_search.RankClicks"),
    # Asked only where there is no page
    "wagtailredirects.Redirect",
)


def declare() -> None:
    """Called in `ready()`."""
    watching.unseen(*_OTHERS, "praktijkpodium_home.ContentVersion", "praktijkpodium_home.ReadCount")
    watching.unseen("praktijkpodium_home.Membership", "praktijkpodium_home.TimelineEntry")
    watching.unseen("praktijkpodium_home.Invitation")
    watching.unseen(*(f"praktijkpodium_home.{name}" for name in ("GoneFile", "HeldPart", "Upload", "UploadPart")))
    # Saving a draft, and adding a page below another one.
    watching.unseen_columns(
        "wagtailcore.Page",
        *("draft_title", "latest_revision_id", "latest_revision_created_at", "has_unpublished_changes", "numchild"),
    )
    watching.unseen_columns(settings.AUTH_USER_MODEL, "last_login")
    # Made while a page is made.
    watching.unseen_inserts("wagtailimages.Rendition", "wagtailembeds.Embed")
