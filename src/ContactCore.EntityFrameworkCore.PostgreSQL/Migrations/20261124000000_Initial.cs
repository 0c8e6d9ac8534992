using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cc_accounts",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    time_zone = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    region = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    contact_limit = table.Column<long>(type: "bigint", nullable: true),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    change_number = table.Column<long>(type: "bigint", nullable: false),
                    erasures = table.Column<long>(type: "bigint", nullable: false),
                    event_number = table.Column<long>(type: "bigint", nullable: false),
                    delivery_holder = table.Column<Guid>(type: "uuid", nullable: true),
                    delivery_until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_accounts", x => x.account);
                });

            migrationBuilder.CreateTable(
                name: "cc_activities",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_of = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<short>(type: "smallint", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: true),
                    key = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    message = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    language = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sent = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    status_at = table.Column<long>(type: "bigint", nullable: false),
                    reported = table.Column<short>(type: "smallint", nullable: false),
                    unsubscribed_at = table.Column<long>(type: "bigint", nullable: true),
                    spam_reported_at = table.Column<long>(type: "bigint", nullable: true),
                    failed_for_good_at = table.Column<long>(type: "bigint", nullable: true),
                    host_key = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    failed_key = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_activities", x => new { x.account, x.origin });
                });

            migrationBuilder.CreateTable(
                name: "cc_address_history",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    what = table.Column<short>(type: "smallint", nullable: false),
                    from = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    to = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_address_history", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_categories",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_norm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    defined = table.Column<long>(type: "bigint", nullable: false),
                    retired = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_categories", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_channels",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    live = table.Column<bool>(type: "boolean", nullable: false),
                    added = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_channels", x => new { x.account, x.origin });
                });

            migrationBuilder.CreateTable(
                name: "cc_contact_categories",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    category = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_contact_categories", x => new { x.account, x.category, x.origin });
                });

            migrationBuilder.CreateTable(
                name: "cc_contact_history",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    what = table.Column<short>(type: "smallint", nullable: false),
                    field = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    from = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    to = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_contact_history", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_contacts",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    external_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    external_id_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    first_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    last_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    first_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    last_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    full_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    line1 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    line2 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    city = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    region = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    postal_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    country = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    line1_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    line2_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    city_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    region_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    postal_code_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    country_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    language = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    time_zone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    language_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    time_zone_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    source = table.Column<short>(type: "smallint", nullable: false),
                    consent_at = table.Column<long>(type: "bigint", nullable: false),
                    consent_origin = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    consent_text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    consent_actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    consent_actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    consent_actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    registered = table.Column<long>(type: "bigint", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                    deleted = table.Column<long>(type: "bigint", nullable: true),
                    deleted_actor_kind = table.Column<short>(type: "smallint", nullable: true),
                    deleted_actor_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    deleted_actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    deleted_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    merged_into = table.Column<Guid>(type: "uuid", nullable: true),
                    primary_email = table.Column<Guid>(type: "uuid", nullable: true),
                    primary_phone = table.Column<Guid>(type: "uuid", nullable: true),
                    primary_mobile_push = table.Column<Guid>(type: "uuid", nullable: true),
                    primary_web_push = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_contacts", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_email_blacklist",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    category = table.Column<short>(type: "smallint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_email_blacklist", x => new { x.key, x.account });
                });

            migrationBuilder.CreateTable(
                name: "cc_engagements",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    contact = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    tally = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rating = table.Column<long>(type: "bigint", nullable: true),
                    due = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_engagements", x => new { x.account, x.contact });
                });

            migrationBuilder.CreateTable(
                name: "cc_events",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_of = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    properties = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    host_key = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reported = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_events", x => new { x.account, x.origin });
                });

            migrationBuilder.CreateTable(
                name: "cc_field_values",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    field = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    text_norm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    text_whole = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    number = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_field_values", x => new { x.account, x.field, x.origin });
                });

            migrationBuilder.CreateTable(
                name: "cc_fields",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_norm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    type = table.Column<short>(type: "smallint", nullable: false),
                    choices = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    defined = table.Column<long>(type: "bigint", nullable: false),
                    retired = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_fields", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_former_channels",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    removed = table.Column<long>(type: "bigint", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    added = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_former_channels", x => new { x.account, x.origin, x.removed });
                });

            migrationBuilder.CreateTable(
                name: "cc_match_answers",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    left = table.Column<Guid>(type: "uuid", nullable: false),
                    right = table.Column<Guid>(type: "uuid", nullable: false),
                    answer = table.Column<short>(type: "smallint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_match_answers", x => new { x.account, x.left, x.right });
                });

            migrationBuilder.CreateTable(
                name: "cc_members",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    segment = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    added = table.Column<long>(type: "bigint", nullable: false),
                    actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_members", x => new { x.account, x.segment, x.origin });
                });

            migrationBuilder.CreateTable(
                name: "cc_merged_contacts",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    merge = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    contact = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_merged_contacts", x => new { x.account, x.merge, x.position });
                });

            migrationBuilder.CreateTable(
                name: "cc_merges",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survivor = table.Column<Guid>(type: "uuid", nullable: false),
                    gained = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    undone = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_merges", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_meta",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_meta", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "cc_order_items",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    order = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quantity = table.Column<long>(type: "bigint", nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_order_items", x => new { x.account, x.order, x.line });
                });

            migrationBuilder.CreateTable(
                name: "cc_orders",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    origin = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_of = table.Column<Guid>(type: "uuid", nullable: true),
                    host_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reported = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_orders", x => new { x.account, x.origin });
                });

            migrationBuilder.CreateTable(
                name: "cc_outbox",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    entry = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    what = table.Column<short>(type: "smallint", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    next_try = table.Column<long>(type: "bigint", nullable: false),
                    parked = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_outbox", x => new { x.account, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "cc_phone_blacklist",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    category = table.Column<short>(type: "smallint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    actor_kind = table.Column<short>(type: "smallint", nullable: false),
                    actor_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_name = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_phone_blacklist", x => new { x.account, x.key });
                });

            migrationBuilder.CreateTable(
                name: "cc_segments",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name_norm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    filter = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    scope = table.Column<short>(type: "smallint", nullable: false),
                    created = table.Column<long>(type: "bigint", nullable: false),
                    changed = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_segments", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_standings",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    asked_at = table.Column<long>(type: "bigint", nullable: true),
                    asked_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    asked_actor_kind = table.Column<short>(type: "smallint", nullable: true),
                    asked_actor_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    asked_actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    confirmed_at = table.Column<long>(type: "bigint", nullable: true),
                    confirmed_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    confirmed_actor_kind = table.Column<short>(type: "smallint", nullable: true),
                    confirmed_actor_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    confirmed_actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    unsubscribed_at = table.Column<long>(type: "bigint", nullable: true),
                    unsubscribed_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    unsubscribed_actor_kind = table.Column<short>(type: "smallint", nullable: true),
                    unsubscribed_actor_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    unsubscribed_actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    complained_at = table.Column<long>(type: "bigint", nullable: true),
                    complained_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    complained_actor_kind = table.Column<short>(type: "smallint", nullable: true),
                    complained_actor_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    complained_actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    revoked_at = table.Column<long>(type: "bigint", nullable: true),
                    revoked_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    revoked_actor_kind = table.Column<short>(type: "smallint", nullable: true),
                    revoked_actor_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    revoked_actor_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_standings", x => new { x.account, x.kind, x.key });
                });

            migrationBuilder.CreateTable(
                name: "cc_tokens",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<short>(type: "smallint", nullable: false),
                    used = table.Column<long>(type: "bigint", nullable: false),
                    expires = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_tokens", x => new { x.account, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cc_tombstones",
                columns: table => new
                {
                    account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    secret = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    digest = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    facts = table.Column<short>(type: "smallint", nullable: false),
                    erased = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cc_tombstones", x => new { x.account, x.secret, x.digest });
                });

            migrationBuilder.InsertData(
                table: "cc_meta",
                columns: new[] { "name", "value" },
                values: new object[] { "blacklist", "" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_activities_failed",
                table: "cc_activities",
                columns: new[] { "account", "kind", "failed_key" },
                filter: "failed_key IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cc_activities_owner",
                table: "cc_activities",
                columns: new[] { "account", "owner", "sent", "origin" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_address_history_key",
                table: "cc_address_history",
                columns: new[] { "account", "kind", "key", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_categories_name",
                table: "cc_categories",
                columns: new[] { "account", "name_norm" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cc_channels_key",
                table: "cc_channels",
                columns: new[] { "account", "kind", "live", "key", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_channels_owner",
                table: "cc_channels",
                columns: new[] { "account", "owner", "kind", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cc_contact_categories_category",
                table: "cc_contact_categories",
                columns: new[] { "account", "category", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contact_categories_owner",
                table: "cc_contact_categories",
                columns: new[] { "account", "owner", "category" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contact_history_owner",
                table: "cc_contact_history",
                columns: new[] { "account", "owner", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_changed",
                table: "cc_contacts",
                columns: new[] { "account", "state", "changed", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_city_norm",
                table: "cc_contacts",
                columns: new[] { "account", "city_norm" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_created",
                table: "cc_contacts",
                columns: new[] { "account", "state", "created", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_deleted",
                table: "cc_contacts",
                columns: new[] { "account", "state", "deleted", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_external_id",
                table: "cc_contacts",
                columns: new[] { "account", "external_id" },
                unique: true,
                filter: "external_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_external_id_norm",
                table: "cc_contacts",
                columns: new[] { "account", "external_id_norm" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_first_norm",
                table: "cc_contacts",
                columns: new[] { "account", "first_norm" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_full_norm",
                table: "cc_contacts",
                columns: new[] { "account", "full_norm" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_last_norm",
                table: "cc_contacts",
                columns: new[] { "account", "last_norm" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_merged_into",
                table: "cc_contacts",
                columns: new[] { "account", "merged_into" },
                filter: "merged_into IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cc_contacts_registered",
                table: "cc_contacts",
                columns: new[] { "account", "state", "registered", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_email_blacklist_account",
                table: "cc_email_blacklist",
                columns: new[] { "account", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_engagements_due",
                table: "cc_engagements",
                columns: new[] { "account", "due", "contact" },
                filter: "due IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cc_engagements_owner",
                table: "cc_engagements",
                columns: new[] { "account", "owner" },
                filter: "owner <> contact");

            migrationBuilder.CreateIndex(
                name: "ix_cc_engagements_rating",
                table: "cc_engagements",
                columns: new[] { "account", "state", "rating", "contact" },
                filter: "rating IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cc_events_host_key",
                table: "cc_events",
                columns: new[] { "account", "host_key" },
                unique: true,
                filter: "host_key IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cc_events_name",
                table: "cc_events",
                columns: new[] { "account", "owner", "name", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_events_owner",
                table: "cc_events",
                columns: new[] { "account", "owner", "at", "origin" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_field_values_number",
                table: "cc_field_values",
                columns: new[] { "account", "field", "number", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_field_values_owner",
                table: "cc_field_values",
                columns: new[] { "account", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_field_values_text",
                table: "cc_field_values",
                columns: new[] { "account", "field", "text_norm", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_fields_name",
                table: "cc_fields",
                columns: new[] { "account", "name_norm" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cc_former_channels_owner",
                table: "cc_former_channels",
                columns: new[] { "account", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_match_answers_right",
                table: "cc_match_answers",
                columns: new[] { "account", "right", "left" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_members_owner",
                table: "cc_members",
                columns: new[] { "account", "owner", "segment" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_members_segment",
                table: "cc_members",
                columns: new[] { "account", "segment", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_merged_contacts_contact",
                table: "cc_merged_contacts",
                columns: new[] { "account", "contact" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_merges_survivor",
                table: "cc_merges",
                columns: new[] { "account", "survivor", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_orders_host_key",
                table: "cc_orders",
                columns: new[] { "account", "host_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cc_orders_owner",
                table: "cc_orders",
                columns: new[] { "account", "owner", "at", "origin" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_outbox_next_try",
                table: "cc_outbox",
                columns: new[] { "account", "next_try", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_outbox_subject",
                table: "cc_outbox",
                columns: new[] { "account", "subject", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_segments_name",
                table: "cc_segments",
                columns: new[] { "account", "name_norm" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cc_standings_status",
                table: "cc_standings",
                columns: new[] { "account", "kind", "status", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_cc_tokens_expires",
                table: "cc_tokens",
                columns: new[] { "account", "expires" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cc_accounts");

            migrationBuilder.DropTable(
                name: "cc_activities");

            migrationBuilder.DropTable(
                name: "cc_address_history");

            migrationBuilder.DropTable(
                name: "cc_categories");

            migrationBuilder.DropTable(
                name: "cc_channels");

            migrationBuilder.DropTable(
                name: "cc_contact_categories");

            migrationBuilder.DropTable(
                name: "cc_contact_history");

            migrationBuilder.DropTable(
                name: "cc_contacts");

            migrationBuilder.DropTable(
                name: "cc_email_blacklist");

            migrationBuilder.DropTable(
                name: "cc_engagements");

            migrationBuilder.DropTable(
                name: "cc_events");

            migrationBuilder.DropTable(
                name: "cc_field_values");

            migrationBuilder.DropTable(
                name: "cc_fields");

            migrationBuilder.DropTable(
                name: "cc_former_channels");

            migrationBuilder.DropTable(
                name: "cc_match_answers");

            migrationBuilder.DropTable(
                name: "cc_members");

            migrationBuilder.DropTable(
                name: "cc_merged_contacts");

            migrationBuilder.DropTable(
                name: "cc_merges");

            migrationBuilder.DropTable(
                name: "cc_meta");

            migrationBuilder.DropTable(
                name: "cc_order_items");

            migrationBuilder.DropTable(
                name: "cc_orders");

            migrationBuilder.DropTable(
                name: "cc_outbox");

            migrationBuilder.DropTable(
                name: "cc_phone_blacklist");

            migrationBuilder.DropTable(
                name: "cc_segments");

            migrationBuilder.DropTable(
                name: "cc_standings");

            migrationBuilder.DropTable(
                name: "cc_tokens");

            migrationBuilder.DropTable(
                name: "cc_tombstones");
        }
    }
}
