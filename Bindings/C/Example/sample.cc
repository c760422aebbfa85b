// Uses a hypervisor through apus.h, with C++ giving back what the functions hand out.
#include <apus.h>

#include <iostream>
#include <memory>
#include <string>

namespace {

struct Free {
    void operator()(char *text) const { apus_free(text); }
    void operator()(apus_connection *connection) const { apus_disconnect(connection); }
};

using Text = std::unique_ptr<char, Free>;

int failed(const char *what)
{
    std::cerr << what << ": " << apus_error_code() << " " << apus_error_message() << std::endl;
    return 1;
}

}  // namespace

int main(int count, char **arguments)
{
    std::unique_ptr<apus_connection, Free> connection(apus_connect(count > 1 ? arguments[1] : nullptr, 1));
    if (!connection)
        return failed("open");
    Text names(apus_list_domains(connection.get()));
    if (!names)
        return failed("list");
    std::cout << "interface " << apus_abi_version() << " domains [" << names.get() << "]" << std::endl;
    // Read-only connections change nothing.
    Text uuid(apus_define_domain(connection.get(), "<domain/>"));
    if (!uuid)
        std::cout << "error " << apus_error_code() << " " << apus_error_message() << std::endl;
    Text nothing(apus_domain_xml(connection.get(), "nonsense"));
    if (!nothing)
        std::cout << "error " << apus_error_code() << " " << apus_error_message() << std::endl;
    std::unique_ptr<apus_connection, Free> wrong(apus_connect("nonsense:///system", 0));
    if (!wrong)
        std::cout << "error " << apus_error_code() << std::endl;
    return 0;
}
